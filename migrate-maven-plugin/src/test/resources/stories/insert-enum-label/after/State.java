package shop;

public enum State {
    ACTIVE,
    AWAY,
    BLOCKED,
    CLOSED
}
