INSERT INTO customers (id, seen_at) VALUES (1, '2026-11-20 09:30:00');
