INSERT INTO customers (id, address) VALUES (1, ROW(12345, 'Rome'));
