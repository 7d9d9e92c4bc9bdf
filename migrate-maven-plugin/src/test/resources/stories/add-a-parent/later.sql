UPDATE customers SET parent_id = 1 WHERE id = 2;
