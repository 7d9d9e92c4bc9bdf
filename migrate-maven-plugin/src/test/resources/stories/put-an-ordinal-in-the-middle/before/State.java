package shop;

public enum State {
    ACTIVE,
    BLOCKED,
    CLOSED
}
