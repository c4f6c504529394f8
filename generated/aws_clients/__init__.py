"""Typed clients for AmazonApiGatewayV2."""
