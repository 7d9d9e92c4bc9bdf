INSERT INTO customers (id, first, last) VALUES (1, 'Ada', 'Lovelace');
