import type { SeedPlace } from './seed-place.ts';

/** Where each topic of the guide to processing containers of Kaapana is. */
export const PLACES: readonly SeedPlace[] = [
  { seed: 'Developing a processing-container', topic: 'what this is about', place: '/guides/kaapana/' },
  {
    seed: 'A :term:`processing-container` is a container image',
    topic: 'what a processing container is',
    place: '/guides/kaapana/#1-know-what-kaapana-does-with-your-container',
  },
  {
    seed: 'which has to be part of any processing-container',
    topic: 'the file in the image',
    place: '/guides/kaapana/manifest/#1-where-it-lies',
  },
  {
    seed: 'COPY files/processing-container.json',
    topic: 'the line in the Dockerfile',
    place: '/guides/kaapana/manifest/#1-where-it-lies',
  },
  {
    seed: 'The processing-container.json file',
    topic: 'the file, field by field',
    place: '/guides/kaapana/manifest/',
  },
  {
    seed: '1. It communicates in a standardized way',
    topic: 'what the file says to people',
    place: '/guides/kaapana/manifest/#3-the-container',
  },
  {
    seed: '2. It contains all information that Kaapana needs',
    topic: 'what the file says to Kaapana',
    place: '/guides/kaapana/#1-know-what-kaapana-does-with-your-container',
  },
  {
    seed: 'The json-schema for this file can be found here: TODO',
    topic: 'the address of the schema',
    place: '/guides/kaapana/manifest/#judge-it',
  },
  {
    seed: 'Example processing-containers can be found here: TODO',
    topic: 'example containers',
    place: '/guides/kaapana/examples/',
  },
  {
    seed: 'can contain multiple task templates',
    topic: 'several templates in one image',
    place: '/guides/kaapana/registration/#2-describe-both-jobs',
  },
  { seed: 'Identifier ', topic: 'identifier', place: '/guides/kaapana/manifest/#4-a-template' },
  {
    seed: 'Users of this processing-container can declare which task',
    topic: 'choosing a template',
    place: '/guides/kaapana/#5-order-one-job',
  },
  {
    seed: 'Description',
    topic: 'what a description is for',
    place: '/guides/kaapana/manifest/#4-a-template',
  },
  {
    seed: 'This should describe how this task template utilizes',
    topic: 'what to write into it',
    place: '/guides/kaapana/registration/#2-describe-both-jobs',
  },
  { seed: 'Environment variables', topic: 'variables', place: '/guides/kaapana/manifest/#5-a-variable' },
  { seed: '* name', topic: 'name of a variable or channel', place: '/guides/kaapana/manifest/#5-a-variable' },
  {
    seed: '* value',
    topic: 'value of a variable, always text',
    place: '/guides/kaapana/manifest/#5-a-variable',
  },
  {
    seed: '* description',
    topic: 'description of a variable or channel',
    place: '/guides/kaapana/manifest/#5-a-variable',
  },
  { seed: '* type', topic: 'type, which Kaapana drops', place: '/guides/kaapana/manifest/#5-a-variable' },
  { seed: '* choices', topic: 'choices', place: '/guides/kaapana/manifest/#5-a-variable' },
  {
    seed: '* adjustable',
    topic: 'adjustable, which Kaapana drops',
    place: '/guides/kaapana/manifest/#5-a-variable',
  },
  {
    seed: 'the Kaapana Web Interface can utilize these fields',
    topic: 'what users can set in a workflow',
    place: '/guides/kaapana/workflow/#3-say-what-users-can-set',
  },
  { seed: 'Input channels', topic: 'input channels', place: '/guides/kaapana/manifest/#6-a-channel' },
  {
    seed: 'image registration expects one fixed image',
    topic: 'fixed and moving images',
    place: '/guides/kaapana/registration/',
  },
  {
    seed: '* mounted_path',
    topic: 'where a channel is mounted',
    place: '/guides/kaapana/manifest/#6-a-channel',
  },
  {
    seed: 'scale rules for input channels',
    topic: 'scale rules',
    place: '/guides/kaapana/memory/#2-a-scale-rule',
  },
  {
    seed: 'More details will come TODO',
    topic: 'scale rules in full, with a calculator',
    place: '/guides/kaapana/memory/#3-compute-it',
  },
  { seed: 'Output channels', topic: 'output channels', place: '/guides/kaapana/manifest/#6-a-channel' },
  {
    seed: 'a training process usually consists of the trained model',
    topic: 'a channel for each kind of result',
    place: '/guides/kaapana/manifest/#6-a-channel',
  },
  { seed: 'Command [Optional]', topic: 'command', place: '/guides/kaapana/command/' },
  {
    seed: 'If this is not specified the ',
    topic: 'what runs without a command',
    place: '/guides/kaapana/command/#the-rule',
  },
  {
    seed: 'Resources [Optional]',
    topic: 'requests and limits',
    place: '/guides/kaapana/memory/#1-limit-and-request',
  },
  {
    seed: 'Executing a processing-container locally',
    topic: 'running it on the own machine',
    place: '/guides/kaapana/#6-run-it-as-kaapana-would',
  },
  {
    seed: '* Validating a processing-container.json file',
    topic: 'validating',
    place: '/guides/kaapana/manifest/#judge-it',
  },
  { seed: '* Creating a task', topic: 'creating a task', place: '/guides/kaapana/#5-order-one-job' },
  {
    seed: '* Running a task locally in docker',
    topic: 'running a task',
    place: '/guides/kaapana/#the-same-with-one-command',
  },
  {
    seed: 'Using a processing-container in an Airflow DAG',
    topic: 'a workflow',
    place: '/guides/kaapana/workflow/',
  },
  {
    seed: '* Install task-api-extension',
    topic: 'the extension, and since when it is not needed',
    place: '/guides/kaapana/workflow/#1-have-the-operator',
  },
  {
    seed: '* No need to define a custom operator',
    topic: 'no operator of your own',
    place: '/guides/kaapana/workflow/#1-have-the-operator',
  },
  {
    seed: '* Just use the KaapanaTaskOperator',
    topic: 'the operator in a DAG',
    place: '/guides/kaapana/workflow/#2-write-the-dag',
  },
  {
    seed: '* How to specify IOChannelMap',
    topic: 'mappings, which are called IOMapping',
    place: '/guides/kaapana/workflow/#2-write-the-dag',
  },
  {
    seed: '* Link to example DAG',
    topic: 'an example DAG of Kaapana',
    place: '/guides/kaapana/examples/#a-registration-workflow',
  },
  { seed: 'Migrating a legacy processing-container', topic: 'migrating', place: '/guides/kaapana/migrate/' },
];
