package dev.migrate.operation;

/** Operations on rows and by hand in words. */
final class DataSummary implements DataOperation.Visitor<String> {
    private static final int LONGEST = 60;

    @Override
    public String visit(ExecuteSql operation) {
        return "execute SQL: " + shortened(operation.sql());
    }

    @Override
    public String visit(BulkInsert operation) {
        return "insert " + operation.rows().size() + (operation.rows().size() == 1 ? " row" : " rows") + " into "
                + OperationSummary.table(operation.table());
    }

    @Override
    public String visit(UseConnection operation) {
        return "work on the connection";
    }

    @Override
    public String visit(OutsideTransaction operation) {
        return "execute SQL outside of a transaction: " + shortened(operation.sql());
    }

    @Override
    public String visit(Fill operation) {
        return "fill column " + OperationSummary.quoted(operation.column()) + " of "
                + OperationSummary.table(operation.table());
    }

    @Override
    public String visit(RefuseRows operation) {
        return "fail if " + OperationSummary.table(operation.table()) + " has rows where "
                + shortened(operation.condition());
    }

    private static String shortened(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
