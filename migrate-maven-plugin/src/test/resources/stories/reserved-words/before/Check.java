package shop;

public enum Check {
    SELECT,
    FROM
}
