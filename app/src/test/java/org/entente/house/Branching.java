package org.entente.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;

/// Counts the ways through a body: one, and one more for each decision. A switch is one decision
/// however many cases it has, because an exhaustive one reads as a table; a guard is another. A
/// class inside the body counts for itself.
final class Branching extends TreeScanner<Void, Void> {
    private int ways = 1;

    private Branching() {}

    static int of(Tree body) {
        var counter = new Branching();
        counter.scan(body, null);
        return counter.ways;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        return null;
    }

    @Override
    public Void visitIf(IfTree tree, Void nothing) {
        ways++;
        return super.visitIf(tree, nothing);
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, Void nothing) {
        ways++;
        return super.visitForLoop(tree, nothing);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
        ways++;
        return super.visitEnhancedForLoop(tree, nothing);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree tree, Void nothing) {
        ways++;
        return super.visitWhileLoop(tree, nothing);
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree tree, Void nothing) {
        ways++;
        return super.visitDoWhileLoop(tree, nothing);
    }

    @Override
    public Void visitCatch(CatchTree tree, Void nothing) {
        ways++;
        return super.visitCatch(tree, nothing);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, Void nothing) {
        ways++;
        return super.visitConditionalExpression(tree, nothing);
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void nothing) {
        ways++;
        return super.visitSwitch(tree, nothing);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
        ways++;
        return super.visitSwitchExpression(tree, nothing);
    }

    @Override
    public Void visitCase(CaseTree tree, Void nothing) {
        if (tree.getGuard() != null) {
            ways++;
        }
        return super.visitCase(tree, nothing);
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void nothing) {
        if (tree.getKind() == Tree.Kind.CONDITIONAL_AND
                || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
            ways++;
        }
        return super.visitBinary(tree, nothing);
    }
}
