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
    public Void visitClass(ClassTree type, Void unused) {
        return null;
    }

    @Override
    public Void visitIf(IfTree tree, Void unused) {
        ways++;
        return super.visitIf(tree, null);
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, Void unused) {
        ways++;
        return super.visitForLoop(tree, null);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
        ways++;
        return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree tree, Void unused) {
        ways++;
        return super.visitWhileLoop(tree, null);
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
        ways++;
        return super.visitDoWhileLoop(tree, null);
    }

    @Override
    public Void visitCatch(CatchTree tree, Void unused) {
        ways++;
        return super.visitCatch(tree, null);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
        ways++;
        return super.visitConditionalExpression(tree, null);
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void unused) {
        ways++;
        return super.visitSwitch(tree, null);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
        ways++;
        return super.visitSwitchExpression(tree, null);
    }

    @Override
    public Void visitCase(CaseTree tree, Void unused) {
        if (tree.getGuard() != null) {
            ways++;
        }
        return super.visitCase(tree, null);
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void unused) {
        if (tree.getKind() == Tree.Kind.CONDITIONAL_AND
                || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
            ways++;
        }
        return super.visitBinary(tree, null);
    }
}
