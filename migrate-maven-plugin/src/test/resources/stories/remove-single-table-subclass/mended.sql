DELETE FROM accounts WHERE id = 2;
