INSERT INTO customers (id, name) VALUES (2, 'Augusta Ada King');
