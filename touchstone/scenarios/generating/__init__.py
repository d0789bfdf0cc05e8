"""Looking for better schedules: each way to change a plan in a file of its own."""
