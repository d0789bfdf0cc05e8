"""What live_streams and fan_out measure with."""
