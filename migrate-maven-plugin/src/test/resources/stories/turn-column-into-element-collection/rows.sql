INSERT INTO customers (id, name, tag) VALUES (1, 'Ada', 'vip');
