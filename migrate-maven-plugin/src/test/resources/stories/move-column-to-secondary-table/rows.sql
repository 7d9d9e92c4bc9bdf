INSERT INTO customers (id, name, bio) VALUES (1, 'Ada', 'counted');
