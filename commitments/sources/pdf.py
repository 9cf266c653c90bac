from commitments.sources.read_file import ReadFile


def read_pdf(content: bytes) -> ReadFile:
    raise NotImplementedError
