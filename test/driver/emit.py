# RUN: %natrix build --emit=tokens %s | FileCheck --check-prefix=TOKENS %s
# RUN: %natrix build --emit=ast %s | FileCheck --check-prefix=AST %s
# RUN: %natrix build --emit=scopes %s | FileCheck --check-prefix=SCOPES %s
# RUN: %natrix build --emit=nir %s -o - | FileCheck --check-prefix=NIR %s
# RUN: %natrix build --emit=llvm -O0 %s -o - | FileCheck --check-prefix=LLVM %s
# RUN: %natrix build --emit=asm %s -o %t.s
# RUN: FileCheck --check-prefix=ASM %s < %t.s
# RUN: %natrix build --emit=obj %s -o %t.o
# Each stage's product can be looked at.
answer = 42
# TOKENS: NAME           'answer'
# AST: Name(id='answer', ctx=Store())
# SCOPES: answer: local assigned
# NIR: store_global "answer" 2
# LLVM: call void @nx_fast_store_slot(
# ASM: nx_roots
