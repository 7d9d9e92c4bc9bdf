package shop;

public enum Role {
    READER,
    WRITER,
    ADMIN
}
