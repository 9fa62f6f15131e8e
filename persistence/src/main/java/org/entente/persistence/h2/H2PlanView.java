package org.entente.persistence.h2;

import static org.entente.persistence.db.Tables.META;

import org.entente.model.edit.Change;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.db.tables.records.MetaRecord;
import org.entente.persistence.view.PlanView;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// One plan as rows. Used by one thread; every row and the whole are sealed with a key that is not
/// in the database.
final class H2PlanView implements PlanView {
    private static final Logger LOG = System.getLogger(H2PlanView.class.getName());
    private static final int PATIENCE_SECONDS = 3;

    private final Connection connection;
    private final DSLContext sql;
    private final ViewFiles files;
    private final ViewKeys keys;
    private final RowSeal seal;
    private boolean isProven;
    private boolean isSound = true;

    private H2PlanView(Connection connection, ViewFiles files, ViewKeys keys) {
        this.connection = connection;
        this.sql = Engine.sql(connection);
        this.files = files;
        this.keys = keys;
        this.seal = new RowSeal(keys.rows());
    }

    /// The view in files that nobody has ever written.
    static H2PlanView empty(Connection connection, ViewFiles files, ViewKeys keys) {
        return new H2PlanView(connection, files, keys);
    }

    /// The view in files whose seal was found whole just now.
    static H2PlanView proven(Connection connection, ViewFiles files, ViewKeys keys) {
        var view = new H2PlanView(connection, files, keys);
        view.sql
                .update(META)
                .set(META.APPLIED_SEQ, META.APPLIED_SEQ)
                .queryTimeout(PATIENCE_SECONDS)
                .execute();
        view.isProven = true;
        return view;
    }

    @Override
    public long applied() throws StoreException {
        return asked(database -> meta(database).getAppliedSeq());
    }

    private static MetaRecord meta(DSLContext database) {
        return database.fetchSingle(META);
    }

    @Override
    public void apply(long sequence, List<Change> changes) throws StoreException {
        isProven = false;
        changed(
                database -> {
                    var rows = new Rows(database, seal);
                    var meta = meta(database);
                    var content = meta.getContentHash();
                    for (var change : changes) {
                        content = RowSeal.joined(content, rows.carryOut(change));
                    }
                    note(meta, sequence, content);
                });
    }

    /// Forgets what the view showed before it empties it, so that a rebuilding that fails in the
    /// middle leaves a view that shows nothing.
    @Override
    public boolean rebuild(long sequence, Plan plan, BooleanSupplier isHurried)
            throws StoreException {
        isProven = false;
        changed(H2PlanView::forget);
        asked(
                database -> {
                    new Rows(database, seal).clear();
                    return true;
                });
        var content = new byte[RowSeal.BYTES];
        for (var kind : EntityKind.values()) {
            if (isHurried.getAsBoolean()) {
                return false;
            }
            content = RowSeal.joined(content, filled(kind, plan));
        }
        var whole = content;
        changed(database -> note(meta(database), sequence, whole));
        return true;
    }

    /// One transaction for each table, because the engine keeps a copy of every row of one.
    private byte[] filled(EntityKind kind, Plan plan) throws StoreException {
        return asked(
                database ->
                        database.transactionResult(
                                transaction ->
                                        new Rows(transaction.dsl(), seal)
                                                .fill(kind, plan.table(kind).values())));
    }

    private static void forget(DSLContext database) {
        var meta = meta(database);
        meta.setAppliedSeq(0L);
        meta.setRowHash(new byte[RowSeal.BYTES]);
        meta.update();
    }

    private void note(MetaRecord meta, long sequence, byte[] content) {
        meta.setAppliedSeq(sequence);
        meta.setContentHash(content);
        meta.setRowHash(seal.of(META.getName(), meta));
        meta.update();
    }

    /// Compares the plan with the rows; reads them all, unless their file was proven whole at the
    /// opening and has not been written since.
    @Override
    public boolean shows(Plan plan) throws StoreException {
        return asked(
                database -> {
                    var rows = new Rows(database, seal);
                    var meta = meta(database);
                    var content = meta.getContentHash();
                    return MessageDigest.isEqual(meta.getRowHash(), seal.of(META.getName(), meta))
                            && MessageDigest.isEqual(content, rows.expected(plan.entities()))
                            && (isProven || MessageDigest.isEqual(content, rows.found()));
                });
    }

    /// Questions that the view answers. To be asked on the storage thread.
    ViewReports reports() {
        return new ViewReports(sql);
    }

    private void changed(Consumer<DSLContext> change) throws StoreException {
        asked(
                database -> {
                    database.transaction(transaction -> change.accept(transaction.dsl()));
                    return true;
                });
    }

    private <V> V asked(Function<DSLContext, V> question) throws StoreException {
        try {
            return question.apply(sql);
        } catch (DataAccessException e) {
            isSound = false;
            throw failure(files, e);
        }
    }

    /// The engine's own words may hold what the user wrote; its error code does not.
    static StoreException failure(ViewFiles files, DataAccessException cause) {
        return failure(files, cause.sqlState(), cause);
    }

    static StoreException failure(ViewFiles files, SQLException cause) {
        return failure(files, cause.getSQLState(), cause);
    }

    private static StoreException failure(ViewFiles files, String code, Exception cause) {
        return new StoreException(
                new StoreProblem.Faulty(files.folder(), "database error " + code), cause);
    }

    /// Leaves a seal only where nothing ever failed: after a failure nobody knows what the file
    /// holds.
    @Override
    public void close() {
        try {
            connection.close();
            if (isSound) {
                files.writeSeal(keys);
            }
        } catch (SQLException | IOException e) {
            LOG.log(Level.WARNING, "The view could not be closed and will be built again.", e);
        }
    }
}
