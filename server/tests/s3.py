"""A server that speaks S3, for the tests: it has one bucket, `heard-files`, and one key that may do everything in it, and judges the
signature of every request. Prints its port, the key's name and its secret in one line. Answers a line `begun NAME` with how many
uploads below that name were begun and not ended. Lives as long as somebody holds its standard input."""
import json
import os
import sys

os.environ['INITIAL_NO_AUTH_ACTION_COUNT'] = '4'  # those that make the bucket and the key

import boto3
import logging
from moto.s3.models import s3_backends
from moto.server import ThreadedMotoServer

BUCKET = 'heard-files'
REGION = 'eu-west-2'

logging.getLogger('werkzeug').setLevel(logging.ERROR)
server = ThreadedMotoServer(ip_address='127.0.0.1', port=0, verbose=False)
server.start()
_, port = server.get_host_and_port()
at = {
    'endpoint_url': f'http://127.0.0.1:{port}',
    'region_name': REGION,
    'aws_access_key_id': 'nobody',
    'aws_secret_access_key': 'nothing',
}
boto3.client('s3', **at).create_bucket(
    Bucket=BUCKET, CreateBucketConfiguration={'LocationConstraint': REGION}
)
iam = boto3.client('iam', **at)
iam.create_user(UserName='heard')
key = iam.create_access_key(UserName='heard')['AccessKey']
everything = {'Effect': 'Allow', 'Action': 's3:*', 'Resource': ['*']}
policy = json.dumps({'Version': '2012-10-17', 'Statement': [everything]})
iam.put_user_policy(UserName='heard', PolicyName='files', PolicyDocument=policy)
print(port, key['AccessKeyId'], key['SecretAccessKey'], flush=True)

for line in sys.stdin:
    _, name = line.split()
    uploads = [
        upload
        for backend in s3_backends['123456789012'].values()
        for bucket in backend.buckets.values()
        for upload in bucket.multiparts.values()
    ]
    print(sum(upload.key_name.startswith(name + '/') for upload in uploads), flush=True)
