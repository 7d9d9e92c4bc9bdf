INSERT INTO customers (id, email, deleted) VALUES (1, 'ada@example.org', NULL), (2, 'ada@example.org', '2026-01-01T00:00:00Z');
