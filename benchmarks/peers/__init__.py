"""What the engine is measured against; each peer as it is meant to be used."""
