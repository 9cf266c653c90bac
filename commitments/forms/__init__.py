"""What people send in: typed words become plain values, and errors stand beside their field."""
