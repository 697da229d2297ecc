"""What enters and leaves the building in standard forms."""
