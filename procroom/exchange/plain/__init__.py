"""A signed case for programs that speak no standard of the field: facts as JSON and CSV, pictures as PNG, runs as MP4."""
