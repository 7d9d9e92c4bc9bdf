/** Entities whose rows a mark on this package, or one nearer to them, keeps when they are deleted. */
@NullMarked
@SoftDelete(columnName = "gone", converter = TrueFalseConverter.class)
package dev.migrate.oracle.model.softdelete;

import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.TrueFalseConverter;
import org.jspecify.annotations.NullMarked;
