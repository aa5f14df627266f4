"""lit's configuration: what a RUN line may say. test/README.md describes it for those who write tests."""

import os
import sys

import lit.util

sys.path.insert(0, os.path.join(os.path.dirname(__file__), 'tools'))
import lit_format
import reference


config.name = 'natrix'
config.test_format = lit_format.PythonTests(execute_external=False)
config.suffixes = ['.py', '.test', '.nir']
config.excludes = ['unit', 'tools', 'fuzz', 'ratchet', 'bench', 'Inputs', 'lit.cfg.py']
config.test_source_root = os.path.dirname(__file__)

mode = lit_config.params.get('mode', 'compile')
natrix_flags = lit_config.params.get('natrix-flags', '').split()
if mode not in ('compile', 'interpret', 'gc-stress', 'aarch64'):
    lit_config.fatal('unknown mode ' + mode)
if mode != 'compile':
    config.name += '-' + mode
config.test_exec_root = os.path.join(config.natrix_build, 'test', mode)

# FileCheck, not, count.
config.environment['PATH'] = os.pathsep.join([config.llvm_tools, os.environ['PATH']])
config.environment['PYTHONDONTWRITEBYTECODE'] = '1'
for name in ('NATRIX_PYTHON2', 'NATRIX_PYTHON3', 'HOME', 'ASAN_OPTIONS', 'UBSAN_OPTIONS', 'TSAN_OPTIONS'):
    if name in os.environ:
        config.environment[name] = os.environ[name]

tools = os.path.join(config.test_source_root, 'tools')


def run(std):
    flags = ''.join(' --natrix-flag=' + flag for flag in natrix_flags)
    if config.sanitize:
        flags += ' --timeout=400'
    return '%s %s/run_test.py --std=%s --mode=%s --natrix=%s --work=%%t%s %%s' % (
        config.python, tools, std, mode, config.natrix, flags)


config.substitutions += [
    ('%run2', run('py2')),
    ('%run3', run('py3')),
    ('%natrix', config.natrix),
    ('%FileCheck', 'FileCheck'),
    ('%python3', config.python),
    ('%tools', tools),
    ('%examples', os.path.join(os.path.dirname(config.test_source_root), 'examples')),
    ('%lib', os.path.join(os.path.dirname(config.natrix), '..', 'lib', 'natrix')),
]

config.available_features.add('mode-' + mode)
config.available_features.add('build-' + config.build_type.lower())
if config.sanitize:
    config.available_features.add('sanitize')
for target in config.targets.split(';'):
    config.available_features.add('target-' + target.split('-')[0])
for dialect in '23':
    if reference.interpreter(dialect):
        config.available_features.add('reference-python' + dialect)
# The pure-Python modules of the reference library, which some Python 3 programs import.
if os.path.exists('/usr/lib/python3.11/argparse.py'):
    config.available_features.add('python3-stdlib')
if lit.util.which('qemu-aarch64'):
    config.available_features.add('qemu')
# A browser, for the pages of natrix report.
browser = lit.util.which('chromium') or lit.util.which('google-chrome')
if browser:
    config.available_features.add('browser')
    config.substitutions.append(('%browser', browser + ' --headless --no-sandbox --disable-gpu'))
