"""Microsoft Project's XML (MSPDI): read, written, and handed to the scheduling engine."""
