package shop;

public enum State {
    ACTIVE,
    SUSPENDED,
    BLOCKED,
    CLOSED
}
