INSERT INTO customers (id, street, city) VALUES (1, 'Rue 1', 'Lyon');
