INSERT INTO customers (id, address, others) VALUES (1, ROW(12345, 'Rome'), ARRAY[ROW(1, 'Ulm')::address_type, NULL]), (2, NULL, '{}');
