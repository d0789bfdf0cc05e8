"""The API as a client meets it: a company of a given size, a real server, requests on one connection."""
