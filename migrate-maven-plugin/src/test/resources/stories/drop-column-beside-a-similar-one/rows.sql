INSERT INTO customers (id, name, fax) VALUES (1, 'Ada', '030 1');
