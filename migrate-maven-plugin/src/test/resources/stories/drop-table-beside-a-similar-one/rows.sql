INSERT INTO customers (id, email, name) VALUES (1, 'ada@example.org', 'Ada');
