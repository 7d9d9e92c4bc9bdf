INSERT INTO customers (id, mail, name) VALUES (1, 'ada@example.org', 'Ada');
