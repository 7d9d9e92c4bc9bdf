DELETE FROM tokens;
