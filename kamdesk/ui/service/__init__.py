"""The page 服务: what customers ask of us, and what was done about it."""
