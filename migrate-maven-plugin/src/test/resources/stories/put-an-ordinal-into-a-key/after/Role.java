package shop;

public enum Role {
    GUEST,
    WRITER,
    READER,
    ADMIN
}
