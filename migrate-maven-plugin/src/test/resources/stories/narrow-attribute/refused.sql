INSERT INTO customers (id, address) VALUES (2, ROW(99999999999, 'Ulm'));
