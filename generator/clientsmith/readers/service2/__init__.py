"""AWS's ``service-2.json``. botocore's spellings end here and become Smithy traits."""
