"""How a parcel reaches a destination: one module a protocol, all behind ``contract.Sender``."""
