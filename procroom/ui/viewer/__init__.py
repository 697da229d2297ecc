"""Image viewports, tools and the cine bar."""
