package shop;

public enum State {
    ACTIVE,
    CLOSED,
    GONE
}
