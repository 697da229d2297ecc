"""Files to studies, series, instances, frames and pixels. Knows no patient record and no Qt."""
