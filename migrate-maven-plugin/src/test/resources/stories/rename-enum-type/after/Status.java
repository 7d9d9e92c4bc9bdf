package shop;

public enum Status {
    ACTIVE,
    BLOCKED,
    CLOSED
}
