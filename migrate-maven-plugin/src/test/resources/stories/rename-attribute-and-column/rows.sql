INSERT INTO customers (id, fullname) VALUES (1, 'Ada');
