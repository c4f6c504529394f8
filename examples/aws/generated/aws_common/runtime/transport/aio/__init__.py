"""The asynchronous transport, on asyncio's protocols."""
