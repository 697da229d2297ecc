"""The figures of a stimulation trial (clinical.md D5) as drawings in mm, and its documents."""
