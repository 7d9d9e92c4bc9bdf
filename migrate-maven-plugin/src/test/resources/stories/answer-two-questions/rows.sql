INSERT INTO customers (id, fullname, fax) VALUES (1, 'Ada', '030 1');
