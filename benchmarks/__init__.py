"""Measures DESIGN's budgets: the generated client beside boto3, botocore and aiobotocore, in one run on one machine."""
