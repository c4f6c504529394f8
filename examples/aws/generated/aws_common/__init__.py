"""Typed clients for Amazon Simple Storage Service, Amazon Simple Queue Service, Amazon DynamoDB,
AWS Security Token Service, Amazon Elastic Compute Cloud.
"""
