package shop;

public enum State {
    CLOSED,
    ACTIVE,
    BLOCKED
}
