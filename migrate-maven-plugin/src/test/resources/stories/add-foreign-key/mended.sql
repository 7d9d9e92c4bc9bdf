DELETE FROM orders WHERE id = 8;
