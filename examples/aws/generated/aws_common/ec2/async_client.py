"""The asynchronous client of Amazon Elastic Compute Cloud."""

from __future__ import annotations

from collections.abc import Sequence

from .. import runtime
from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncEC2Client(AsyncClient):
    """Calls Amazon Elastic Compute Cloud."""

    _service = SERVICE

    async def authorize_security_group_ingress(
        self,
        *,
        cidr_ip: str | None = None,
        from_port: int | None = None,
        group_id: str | None = None,
        group_name: str | None = None,
        ip_permissions: Sequence[t.IpPermission] | None = None,
        ip_protocol: str | None = None,
        source_security_group_name: str | None = None,
        source_security_group_owner_id: str | None = None,
        to_port: int | None = None,
        tag_specifications: Sequence[t.TagSpecification] | None = None,
        dry_run: bool | None = None,
    ) -> ops.AuthorizeSecurityGroupIngressResult:
        """Adds the specified inbound (ingress) rules to a security group.

        ``AuthorizeSecurityGroupIngressRequest`` has the whole documentation.

        Args:
            cidr_ip: The IPv4 address range, in CIDR format.
            from_port: If the protocol is TCP or UDP, this is the start of the port range.
            group_id: The ID of the security group.
            group_name: [Default VPC] The name of the security group.
            ip_permissions: The permissions for the security group rules.
            ip_protocol: The IP protocol name (tcp, udp, icmp) or number (see Protocol Numbers
                (http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)).
            source_security_group_name: [Default VPC] The name of the source security group.
            source_security_group_owner_id: The Amazon Web Services account ID for the source
                security group, if the source security group is in a different account.
            to_port: If the protocol is TCP or UDP, this is the end of the port range.
            tag_specifications: The tags applied to the security group rule.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
        """
        return await self.send(
            ops.AuthorizeSecurityGroupIngressRequest(
                cidr_ip=cidr_ip,
                from_port=from_port,
                group_id=group_id,
                group_name=group_name,
                ip_permissions=ip_permissions,
                ip_protocol=ip_protocol,
                source_security_group_name=source_security_group_name,
                source_security_group_owner_id=source_security_group_owner_id,
                to_port=to_port,
                tag_specifications=tag_specifications,
                dry_run=dry_run,
            )
        )

    async def create_key_pair(
        self,
        *,
        key_name: str,
        key_type: t.KeyType | str | None = None,
        tag_specifications: Sequence[t.TagSpecification] | None = None,
        key_format: t.KeyFormat | str | None = None,
        dry_run: bool | None = None,
    ) -> ops.KeyPair:
        """Creates an ED25519 or 2048-bit RSA key pair with the specified name and in the
        specified format. Amazon EC2 stores the public key and displays the private key for
        you to save to a file. The private key is returned as an unencrypted PEM encoded
        PKCS#1 private key or an unencrypted PPK formatted private key for use with PuTTY. If
        a key with the specified name already exists, Amazon EC2 returns an error.

        ``CreateKeyPairRequest`` has the whole documentation.

        Args:
            key_name: A unique name for the key pair.
            key_type: The type of key pair.
            tag_specifications: The tags to apply to the new key pair.
            key_format: The format of the key pair.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
        """
        return await self.send(
            ops.CreateKeyPairRequest(
                key_name=key_name,
                key_type=key_type,
                tag_specifications=tag_specifications,
                key_format=key_format,
                dry_run=dry_run,
            )
        )

    async def create_security_group(
        self,
        *,
        description: str,
        group_name: str,
        vpc_id: str | None = None,
        tag_specifications: Sequence[t.TagSpecification] | None = None,
        dry_run: bool | None = None,
    ) -> ops.CreateSecurityGroupResult:
        """Creates a security group.

        ``CreateSecurityGroupRequest`` has the whole documentation.

        Args:
            description: A description for the security group.
            group_name: The name of the security group.
            vpc_id: The ID of the VPC.
            tag_specifications: The tags to assign to the security group.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
        """
        return await self.send(
            ops.CreateSecurityGroupRequest(
                description=description,
                group_name=group_name,
                vpc_id=vpc_id,
                tag_specifications=tag_specifications,
                dry_run=dry_run,
            )
        )

    async def create_tags(
        self, *, resources: Sequence[str], tags: Sequence[t.Tag], dry_run: bool | None = None
    ) -> None:
        """Adds or overwrites only the specified tags for the specified Amazon EC2 resource or
        resources. When you specify an existing tag key, the value is overwritten with the new
        value. Each resource can have a maximum of 50 tags. Each tag consists of a key and
        optional value. Tag keys must be unique per resource.

        ``CreateTagsRequest`` has the whole documentation.

        Args:
            resources: The IDs of the resources, separated by spaces.
            tags: The tags.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
        """
        return await self.send(
            ops.CreateTagsRequest(resources=resources, tags=tags, dry_run=dry_run)
        )

    async def delete_key_pair(
        self,
        *,
        key_name: str | None = None,
        key_pair_id: str | None = None,
        dry_run: bool | None = None,
    ) -> ops.DeleteKeyPairResult:
        """Deletes the specified key pair, by removing the public key from Amazon EC2.

        Args:
            key_name: The name of the key pair.
            key_pair_id: The ID of the key pair.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
        """
        return await self.send(
            ops.DeleteKeyPairRequest(key_name=key_name, key_pair_id=key_pair_id, dry_run=dry_run)
        )

    async def delete_security_group(
        self,
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        dry_run: bool | None = None,
    ) -> ops.DeleteSecurityGroupResult:
        """Deletes a security group.

        ``DeleteSecurityGroupRequest`` has the whole documentation.

        Args:
            group_id: The ID of the security group.
            group_name: [Default VPC] The name of the security group.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
        """
        return await self.send(
            ops.DeleteSecurityGroupRequest(
                group_id=group_id, group_name=group_name, dry_run=dry_run
            )
        )

    async def delete_tags(
        self,
        *,
        resources: Sequence[str],
        dry_run: bool | None = None,
        tags: Sequence[t.Tag] | None = None,
    ) -> None:
        """Deletes the specified set of tags from the specified set of resources.

        ``DeleteTagsRequest`` has the whole documentation.

        Args:
            resources: The IDs of the resources, separated by spaces.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
            tags: The tags to delete.
        """
        return await self.send(
            ops.DeleteTagsRequest(resources=resources, dry_run=dry_run, tags=tags)
        )

    async def describe_availability_zones(
        self,
        *,
        zone_names: Sequence[str] | None = None,
        zone_ids: Sequence[str] | None = None,
        all_availability_zones: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> ops.DescribeAvailabilityZonesResult:
        """Describes the Availability Zones, Local Zones, and Wavelength Zones that are available
        to you.

        ``DescribeAvailabilityZonesRequest`` has the whole documentation.

        Args:
            zone_names: The names of the Availability Zones, Local Zones, and Wavelength
                Zones.
            zone_ids: The IDs of the Availability Zones, Local Zones, and Wavelength Zones.
            all_availability_zones: Include all Availability Zones, Local Zones, and
                Wavelength Zones regardless of your opt-in status.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
            filters: The filters.
        """
        return await self.send(
            ops.DescribeAvailabilityZonesRequest(
                zone_names=zone_names,
                zone_ids=zone_ids,
                all_availability_zones=all_availability_zones,
                dry_run=dry_run,
                filters=filters,
            )
        )

    async def describe_images(
        self,
        *,
        executable_users: Sequence[str] | None = None,
        image_ids: Sequence[str] | None = None,
        owners: Sequence[str] | None = None,
        include_deprecated: bool | None = None,
        include_disabled: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> ops.DescribeImagesResult:
        """Describes the specified images (AMIs, AKIs, and ARIs) available to you or all of the
        images available to you.

        ``DescribeImagesRequest`` has the whole documentation.

        Args:
            executable_users: Scopes the images by users with explicit launch permissions.
            image_ids: The image IDs.
            owners: Scopes the results to images with the specified owners.
            include_deprecated: Specifies whether to include deprecated AMIs.
            include_disabled: Specifies whether to include disabled AMIs.
            max_results: The maximum number of items to return for this request.
            next_token: The token returned from a previous paginated request.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
            filters: The filters.
        """
        return await self.send(
            ops.DescribeImagesRequest(
                executable_users=executable_users,
                image_ids=image_ids,
                owners=owners,
                include_deprecated=include_deprecated,
                include_disabled=include_disabled,
                max_results=max_results,
                next_token=next_token,
                dry_run=dry_run,
                filters=filters,
            )
        )

    async def describe_instance_status(
        self,
        *,
        instance_ids: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        include_all_instances: bool | None = None,
    ) -> ops.DescribeInstanceStatusResult:
        """Describes the status of the specified instances or all of your instances. By default,
        only running instances are described, unless you specifically indicate to return the
        status of all instances.

        ``DescribeInstanceStatusRequest`` has the whole documentation.

        Args:
            instance_ids: The instance IDs.
            max_results: The maximum number of items to return for this request.
            next_token: The token returned from a previous paginated request.
            include_managed_resources: Indicates whether to include managed resources in the
                output.
            dry_run: Checks whether you have the required permissions for the operation,
                without actually making the request, and provides an error response.
            filters: The filters.
            include_all_instances: When true, includes the health status for all instances.
        """
        return await self.send(
            ops.DescribeInstanceStatusRequest(
                instance_ids=instance_ids,
                max_results=max_results,
                next_token=next_token,
                include_managed_resources=include_managed_resources,
                dry_run=dry_run,
                filters=filters,
                include_all_instances=include_all_instances,
            )
        )

    async def describe_instances(
        self,
        *,
        instance_ids: Sequence[str] | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ops.DescribeInstancesResult:
        """Describes the specified instances or all instances.

        ``DescribeInstancesRequest`` has the whole documentation.

        Args:
            instance_ids: The instance IDs.
            include_managed_resources: Indicates whether to include managed resources in the
                output.
            dry_run: Checks whether you have the required permissions for the operation,
                without actually making the request, and provides an error response.
            filters: The filters.
            next_token: The token returned from a previous paginated request.
            max_results: The maximum number of items to return for this request.
        """
        return await self.send(
            ops.DescribeInstancesRequest(
                instance_ids=instance_ids,
                include_managed_resources=include_managed_resources,
                dry_run=dry_run,
                filters=filters,
                next_token=next_token,
                max_results=max_results,
            )
        )

    async def describe_regions(
        self,
        *,
        region_names: Sequence[str] | None = None,
        all_regions: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> ops.DescribeRegionsResult:
        """Describes the Regions that are enabled for your account, or all Regions.

        ``DescribeRegionsRequest`` has the whole documentation.

        Args:
            region_names: The names of the Regions.
            all_regions: Indicates whether to display all Regions, including Regions that are
                disabled for your account.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
            filters: The filters.
        """
        return await self.send(
            ops.DescribeRegionsRequest(
                region_names=region_names, all_regions=all_regions, dry_run=dry_run, filters=filters
            )
        )

    async def describe_security_groups(
        self,
        *,
        group_ids: Sequence[str] | None = None,
        group_names: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> ops.DescribeSecurityGroupsResult:
        """Describes the specified security groups or all of your security groups.

        Args:
            group_ids: The IDs of the security groups.
            group_names: [Default VPC] The names of the security groups.
            next_token: The token returned from a previous paginated request.
            max_results: The maximum number of items to return for this request.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
            filters: The filters.
        """
        return await self.send(
            ops.DescribeSecurityGroupsRequest(
                group_ids=group_ids,
                group_names=group_names,
                next_token=next_token,
                max_results=max_results,
                dry_run=dry_run,
                filters=filters,
            )
        )

    async def describe_subnets(
        self,
        *,
        filters: Sequence[t.Filter] | None = None,
        subnet_ids: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
    ) -> ops.DescribeSubnetsResult:
        """Describes your subnets. The default is to describe all your subnets. Alternatively,
        you can specify specific subnet IDs or filter the results to include only the subnets
        that match specific criteria.

        ``DescribeSubnetsRequest`` has the whole documentation.

        Args:
            filters: The filters.
            subnet_ids: The IDs of the subnets.
            next_token: The token returned from a previous paginated request.
            max_results: The maximum number of items to return for this request.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
        """
        return await self.send(
            ops.DescribeSubnetsRequest(
                filters=filters,
                subnet_ids=subnet_ids,
                next_token=next_token,
                max_results=max_results,
                dry_run=dry_run,
            )
        )

    async def describe_vpcs(
        self,
        *,
        filters: Sequence[t.Filter] | None = None,
        vpc_ids: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
    ) -> ops.DescribeVpcsResult:
        """Describes your VPCs. The default is to describe all your VPCs. Alternatively, you can
        specify specific VPC IDs or filter the results to include only the VPCs that match
        specific criteria.

        Args:
            filters: The filters.
            vpc_ids: The IDs of the VPCs.
            next_token: The token returned from a previous paginated request.
            max_results: The maximum number of items to return for this request.
            dry_run: Checks whether you have the required permissions for the action, without
                actually making the request, and provides an error response.
        """
        return await self.send(
            ops.DescribeVpcsRequest(
                filters=filters,
                vpc_ids=vpc_ids,
                next_token=next_token,
                max_results=max_results,
                dry_run=dry_run,
            )
        )

    async def reboot_instances(
        self, *, instance_ids: Sequence[str], dry_run: bool | None = None
    ) -> None:
        """Requests a reboot of the specified instances. This operation is asynchronous; it only
        queues a request to reboot the specified instances. The operation succeeds if the
        instances are valid and belong to you. Requests to reboot terminated instances are
        ignored.

        ``RebootInstancesRequest`` has the whole documentation.

        Args:
            instance_ids: The instance IDs.
            dry_run: Checks whether you have the required permissions for the operation,
                without actually making the request, and provides an error response.
        """
        return await self.send(
            ops.RebootInstancesRequest(instance_ids=instance_ids, dry_run=dry_run)
        )

    async def run_instances(
        self,
        *,
        max_count: int,
        min_count: int,
        block_device_mappings: Sequence[t.BlockDeviceMapping] | None = None,
        image_id: str | None = None,
        instance_type: t.InstanceType | str | None = None,
        ipv6_address_count: int | None = None,
        ipv6_addresses: Sequence[t.InstanceIpv6Address] | None = None,
        kernel_id: str | None = None,
        key_name: str | None = None,
        monitoring: t.RunInstancesMonitoringEnabled | None = None,
        placement: t.Placement | None = None,
        ramdisk_id: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        security_groups: Sequence[str] | None = None,
        subnet_id: str | None = None,
        user_data: str | None = None,
        elastic_gpu_specification: Sequence[t.ElasticGpuSpecification] | None = None,
        elastic_inference_accelerators: Sequence[t.ElasticInferenceAccelerator] | None = None,
        tag_specifications: Sequence[t.TagSpecification] | None = None,
        launch_template: t.LaunchTemplateSpecification | None = None,
        instance_market_options: t.InstanceMarketOptionsRequest | None = None,
        credit_specification: t.CreditSpecificationRequest | None = None,
        cpu_options: t.CpuOptionsRequest | None = None,
        capacity_reservation_specification: t.CapacityReservationSpecification | None = None,
        hibernation_options: t.HibernationOptionsRequest | None = None,
        license_specifications: Sequence[t.LicenseConfigurationRequest] | None = None,
        metadata_options: t.InstanceMetadataOptionsRequest | None = None,
        enclave_options: t.EnclaveOptionsRequest | None = None,
        private_dns_name_options: t.PrivateDnsNameOptionsRequest | None = None,
        maintenance_options: t.InstanceMaintenanceOptionsRequest | None = None,
        disable_api_stop: bool | None = None,
        enable_primary_ipv6: bool | None = None,
        network_performance_options: t.InstanceNetworkPerformanceOptionsRequest | None = None,
        operator: t.OperatorRequest | None = None,
        secondary_interfaces: (
            Sequence[t.InstanceSecondaryInterfaceSpecificationRequest] | None
        ) = None,
        dry_run: bool | None = None,
        disable_api_termination: bool | None = None,
        instance_initiated_shutdown_behavior: t.ShutdownBehavior | str | None = None,
        private_ip_address: str | None = None,
        client_token: str | None = None,
        additional_info: str | None = None,
        network_interfaces: Sequence[t.InstanceNetworkInterfaceSpecification] | None = None,
        iam_instance_profile: t.IamInstanceProfileSpecification | None = None,
        ebs_optimized: bool | None = None,
    ) -> t.Reservation:
        """Launches the specified number of instances using an AMI for which you have
        permissions.

        ``RunInstancesRequest`` has the whole documentation.

        Args:
            max_count: The maximum number of instances to launch.
            min_count: The minimum number of instances to launch.
            block_device_mappings: The block device mapping, which defines the EBS volumes and
                instance store volumes to attach to the instance at launch.
            image_id: The ID of the AMI.
            instance_type: The instance type.
            ipv6_address_count: The number of IPv6 addresses to associate with the primary
                network interface.
            ipv6_addresses: The IPv6 addresses from the range of the subnet to associate with
                the primary network interface.
            kernel_id: The ID of the kernel.
            key_name: The name of the key pair.
            monitoring: Specifies whether detailed monitoring is enabled for the instance.
            placement: The placement for the instance.
            ramdisk_id: The ID of the RAM disk to select.
            security_group_ids: The IDs of the security groups.
            security_groups: [Default VPC] The names of the security groups.
            subnet_id: The ID of the subnet to launch the instance into.
            user_data: The user data to make available to the instance.
            elastic_gpu_specification: An elastic GPU to associate with the instance.
            elastic_inference_accelerators: An elastic inference accelerator to associate with
                the instance.
            tag_specifications: The tags to apply to the resources that are created during
                instance launch.
            launch_template: The launch template.
            instance_market_options: The market (purchasing) option for the instances.
            credit_specification: The credit option for CPU usage of the burstable performance
                instance.
            cpu_options: The CPU options for the instance.
            capacity_reservation_specification: Information about the Capacity Reservation
                targeting option.
            hibernation_options: Indicates whether an instance is enabled for hibernation.
            license_specifications: The license configurations.
            metadata_options: The metadata options for the instance.
            enclave_options: Indicates whether the instance is enabled for Amazon Web Services
                Nitro Enclaves.
            private_dns_name_options: The options for the instance hostname.
            maintenance_options: The maintenance and recovery options for the instance.
            disable_api_stop: Indicates whether an instance is enabled for stop protection.
            enable_primary_ipv6: If you’re launching an instance into a dual-stack or
                IPv6-only subnet, you can enable assigning a primary IPv6 address.
            network_performance_options: Contains settings for the network performance options
                for the instance.
            operator: Reserved for internal use.
            secondary_interfaces: The secondary interfaces to associate with the instance.
            dry_run: Checks whether you have the required permissions for the operation,
                without actually making the request, and provides an error response.
            disable_api_termination: Indicates whether termination protection is enabled for
                the instance.
            instance_initiated_shutdown_behavior: Indicates whether an instance stops or
                terminates when you initiate shutdown from the instance (using the operating
                system command for system shutdown).
            private_ip_address: The primary IPv4 address.
            client_token: Unique, case-sensitive identifier you provide to ensure the
                idempotency of the request.
            additional_info: Reserved.
            network_interfaces: The network interfaces to associate with the instance.
            iam_instance_profile: The name or Amazon Resource Name (ARN) of an IAM instance
                profile.
            ebs_optimized: Indicates whether the instance is optimized for Amazon EBS I/O.
        """
        request = ops.RunInstancesRequest(
            max_count=max_count,
            min_count=min_count,
            block_device_mappings=block_device_mappings,
            image_id=image_id,
            instance_type=instance_type,
            ipv6_address_count=ipv6_address_count,
            ipv6_addresses=ipv6_addresses,
            kernel_id=kernel_id,
            key_name=key_name,
            monitoring=monitoring,
            placement=placement,
            ramdisk_id=ramdisk_id,
            security_group_ids=security_group_ids,
            security_groups=security_groups,
            subnet_id=subnet_id,
            user_data=user_data,
            elastic_gpu_specification=elastic_gpu_specification,
            elastic_inference_accelerators=elastic_inference_accelerators,
            tag_specifications=tag_specifications,
            launch_template=launch_template,
            instance_market_options=instance_market_options,
            credit_specification=credit_specification,
            cpu_options=cpu_options,
            capacity_reservation_specification=capacity_reservation_specification,
            hibernation_options=hibernation_options,
            license_specifications=license_specifications,
            metadata_options=metadata_options,
            enclave_options=enclave_options,
            private_dns_name_options=private_dns_name_options,
            maintenance_options=maintenance_options,
            disable_api_stop=disable_api_stop,
            enable_primary_ipv6=enable_primary_ipv6,
            network_performance_options=network_performance_options,
            operator=operator,
            secondary_interfaces=secondary_interfaces,
            dry_run=dry_run,
            disable_api_termination=disable_api_termination,
            instance_initiated_shutdown_behavior=instance_initiated_shutdown_behavior,
            private_ip_address=private_ip_address,
            client_token=client_token,
            additional_info=additional_info,
            network_interfaces=network_interfaces,
            iam_instance_profile=iam_instance_profile,
            ebs_optimized=ebs_optimized,
        )
        del user_data
        return await self.send(request)

    async def start_instances(
        self,
        *,
        instance_ids: Sequence[str],
        additional_info: str | None = None,
        dry_run: bool | None = None,
    ) -> ops.StartInstancesResult:
        """Starts an Amazon EBS-backed instance that you've previously stopped.

        ``StartInstancesRequest`` has the whole documentation.

        Args:
            instance_ids: The IDs of the instances.
            additional_info: Reserved.
            dry_run: Checks whether you have the required permissions for the operation,
                without actually making the request, and provides an error response.
        """
        return await self.send(
            ops.StartInstancesRequest(
                instance_ids=instance_ids, additional_info=additional_info, dry_run=dry_run
            )
        )

    async def stop_instances(
        self,
        *,
        instance_ids: Sequence[str],
        hibernate: bool | None = None,
        skip_os_shutdown: bool | None = None,
        dry_run: bool | None = None,
        force: bool | None = None,
    ) -> ops.StopInstancesResult:
        """Stops an Amazon EBS-backed instance. You can restart your instance at any time using
        the StartInstances
        (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html) API.
        For more information, see Stop and start Amazon EC2 instances
        (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html) in the Amazon
        EC2 User Guide.

        ``StopInstancesRequest`` has the whole documentation.

        Args:
            instance_ids: The IDs of the instances.
            hibernate: Hibernates the instance if the instance was enabled for hibernation at
                launch.
            skip_os_shutdown: Specifies whether to bypass the graceful OS shutdown process
                when the instance is stopped.
            dry_run: Checks whether you have the required permissions for the operation,
                without actually making the request, and provides an error response.
            force: Forces the instance to stop.
        """
        return await self.send(
            ops.StopInstancesRequest(
                instance_ids=instance_ids,
                hibernate=hibernate,
                skip_os_shutdown=skip_os_shutdown,
                dry_run=dry_run,
                force=force,
            )
        )

    async def terminate_instances(
        self,
        *,
        instance_ids: Sequence[str],
        force: bool | None = None,
        skip_os_shutdown: bool | None = None,
        dry_run: bool | None = None,
    ) -> ops.TerminateInstancesResult:
        """Terminates (deletes) the specified instances. This operation is idempotent
        (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html); if you
        terminate an instance more than once, each call succeeds.

        ``TerminateInstancesRequest`` has the whole documentation.

        Args:
            instance_ids: The IDs of the instances.
            force: Forces the instances to terminate.
            skip_os_shutdown: Specifies whether to bypass the graceful OS shutdown process
                when the instance is terminated.
            dry_run: Checks whether you have the required permissions for the operation,
                without actually making the request, and provides an error response.
        """
        return await self.send(
            ops.TerminateInstancesRequest(
                instance_ids=instance_ids,
                force=force,
                skip_os_shutdown=skip_os_shutdown,
                dry_run=dry_run,
            )
        )

    def paginate_describe_images(
        self,
        *,
        executable_users: Sequence[str] | None = None,
        image_ids: Sequence[str] | None = None,
        owners: Sequence[str] | None = None,
        include_deprecated: bool | None = None,
        include_disabled: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> runtime.AsyncPages[ops.DescribeImagesResult, t.Image]:
        """Goes through all pages of ``describe_images``, which has the arguments; ``items()``
        gives what is on them.
        """
        from .paginators import DESCRIBE_IMAGES

        return runtime.AsyncPages(
            self,
            DESCRIBE_IMAGES,
            ops.DescribeImagesRequest(
                executable_users=executable_users,
                image_ids=image_ids,
                owners=owners,
                include_deprecated=include_deprecated,
                include_disabled=include_disabled,
                max_results=max_results,
                next_token=next_token,
                dry_run=dry_run,
                filters=filters,
            ),
        )

    def paginate_describe_instance_status(
        self,
        *,
        instance_ids: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        include_all_instances: bool | None = None,
    ) -> runtime.AsyncPages[ops.DescribeInstanceStatusResult, t.InstanceStatus]:
        """Goes through all pages of ``describe_instance_status``, which has the arguments;
        ``items()`` gives what is on them.
        """
        from .paginators import DESCRIBE_INSTANCE_STATUS

        return runtime.AsyncPages(
            self,
            DESCRIBE_INSTANCE_STATUS,
            ops.DescribeInstanceStatusRequest(
                instance_ids=instance_ids,
                max_results=max_results,
                next_token=next_token,
                include_managed_resources=include_managed_resources,
                dry_run=dry_run,
                filters=filters,
                include_all_instances=include_all_instances,
            ),
        )

    def paginate_describe_instances(
        self,
        *,
        instance_ids: Sequence[str] | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> runtime.AsyncPages[ops.DescribeInstancesResult, t.Reservation]:
        """Goes through all pages of ``describe_instances``, which has the arguments; ``items()``
        gives what is on them.
        """
        from .paginators import DESCRIBE_INSTANCES

        return runtime.AsyncPages(
            self,
            DESCRIBE_INSTANCES,
            ops.DescribeInstancesRequest(
                instance_ids=instance_ids,
                include_managed_resources=include_managed_resources,
                dry_run=dry_run,
                filters=filters,
                next_token=next_token,
                max_results=max_results,
            ),
        )

    def paginate_describe_security_groups(
        self,
        *,
        group_ids: Sequence[str] | None = None,
        group_names: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> runtime.AsyncPages[ops.DescribeSecurityGroupsResult, t.SecurityGroup]:
        """Goes through all pages of ``describe_security_groups``, which has the arguments;
        ``items()`` gives what is on them.
        """
        from .paginators import DESCRIBE_SECURITY_GROUPS

        return runtime.AsyncPages(
            self,
            DESCRIBE_SECURITY_GROUPS,
            ops.DescribeSecurityGroupsRequest(
                group_ids=group_ids,
                group_names=group_names,
                next_token=next_token,
                max_results=max_results,
                dry_run=dry_run,
                filters=filters,
            ),
        )

    def paginate_describe_subnets(
        self,
        *,
        filters: Sequence[t.Filter] | None = None,
        subnet_ids: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
    ) -> runtime.AsyncPages[ops.DescribeSubnetsResult, t.Subnet]:
        """Goes through all pages of ``describe_subnets``, which has the arguments; ``items()``
        gives what is on them.
        """
        from .paginators import DESCRIBE_SUBNETS

        return runtime.AsyncPages(
            self,
            DESCRIBE_SUBNETS,
            ops.DescribeSubnetsRequest(
                filters=filters,
                subnet_ids=subnet_ids,
                next_token=next_token,
                max_results=max_results,
                dry_run=dry_run,
            ),
        )

    def paginate_describe_vpcs(
        self,
        *,
        filters: Sequence[t.Filter] | None = None,
        vpc_ids: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
    ) -> runtime.AsyncPages[ops.DescribeVpcsResult, t.Vpc]:
        """Goes through all pages of ``describe_vpcs``, which has the arguments; ``items()``
        gives what is on them.
        """
        from .paginators import DESCRIBE_VPCS

        return runtime.AsyncPages(
            self,
            DESCRIBE_VPCS,
            ops.DescribeVpcsRequest(
                filters=filters,
                vpc_ids=vpc_ids,
                next_token=next_token,
                max_results=max_results,
                dry_run=dry_run,
            ),
        )

    async def wait_until_instance_exists(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        instance_ids: Sequence[str] | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeInstancesResult]:
        """Waits for InstanceExists.

        Calls ``describe_instances``, which has the arguments, every 5 s and 40 times at most;
        a ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import INSTANCE_EXISTS

        return await INSTANCE_EXISTS.wait_async(
            self,
            ops.DescribeInstancesRequest(
                instance_ids=instance_ids,
                include_managed_resources=include_managed_resources,
                dry_run=dry_run,
                filters=filters,
                next_token=next_token,
                max_results=max_results,
            ),
            polling,
        )

    async def wait_until_image_exists(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        executable_users: Sequence[str] | None = None,
        image_ids: Sequence[str] | None = None,
        owners: Sequence[str] | None = None,
        include_deprecated: bool | None = None,
        include_disabled: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeImagesResult]:
        """Waits for ImageExists.

        Calls ``describe_images``, which has the arguments, every 15 s and 40 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import IMAGE_EXISTS

        return await IMAGE_EXISTS.wait_async(
            self,
            ops.DescribeImagesRequest(
                executable_users=executable_users,
                image_ids=image_ids,
                owners=owners,
                include_deprecated=include_deprecated,
                include_disabled=include_disabled,
                max_results=max_results,
                next_token=next_token,
                dry_run=dry_run,
                filters=filters,
            ),
            polling,
        )

    async def wait_until_image_available(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        executable_users: Sequence[str] | None = None,
        image_ids: Sequence[str] | None = None,
        owners: Sequence[str] | None = None,
        include_deprecated: bool | None = None,
        include_disabled: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeImagesResult]:
        """Waits for ImageAvailable.

        Calls ``describe_images``, which has the arguments, every 15 s and 40 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import IMAGE_AVAILABLE

        return await IMAGE_AVAILABLE.wait_async(
            self,
            ops.DescribeImagesRequest(
                executable_users=executable_users,
                image_ids=image_ids,
                owners=owners,
                include_deprecated=include_deprecated,
                include_disabled=include_disabled,
                max_results=max_results,
                next_token=next_token,
                dry_run=dry_run,
                filters=filters,
            ),
            polling,
        )

    async def wait_until_instance_running(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        instance_ids: Sequence[str] | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeInstancesResult]:
        """Waits for InstanceRunning.

        Calls ``describe_instances``, which has the arguments, every 15 s and 40 times at
        most; a ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import INSTANCE_RUNNING

        return await INSTANCE_RUNNING.wait_async(
            self,
            ops.DescribeInstancesRequest(
                instance_ids=instance_ids,
                include_managed_resources=include_managed_resources,
                dry_run=dry_run,
                filters=filters,
                next_token=next_token,
                max_results=max_results,
            ),
            polling,
        )

    async def wait_until_instance_status_ok(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        instance_ids: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        include_all_instances: bool | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeInstanceStatusResult]:
        """Waits for InstanceStatusOk.

        Calls ``describe_instance_status``, which has the arguments, every 15 s and 40 times
        at most; a ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import INSTANCE_STATUS_OK

        return await INSTANCE_STATUS_OK.wait_async(
            self,
            ops.DescribeInstanceStatusRequest(
                instance_ids=instance_ids,
                max_results=max_results,
                next_token=next_token,
                include_managed_resources=include_managed_resources,
                dry_run=dry_run,
                filters=filters,
                include_all_instances=include_all_instances,
            ),
            polling,
        )

    async def wait_until_instance_stopped(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        instance_ids: Sequence[str] | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeInstancesResult]:
        """Waits for InstanceStopped.

        Calls ``describe_instances``, which has the arguments, every 15 s and 40 times at
        most; a ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import INSTANCE_STOPPED

        return await INSTANCE_STOPPED.wait_async(
            self,
            ops.DescribeInstancesRequest(
                instance_ids=instance_ids,
                include_managed_resources=include_managed_resources,
                dry_run=dry_run,
                filters=filters,
                next_token=next_token,
                max_results=max_results,
            ),
            polling,
        )

    async def wait_until_instance_terminated(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        instance_ids: Sequence[str] | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeInstancesResult]:
        """Waits for InstanceTerminated.

        Calls ``describe_instances``, which has the arguments, every 15 s and 40 times at
        most; a ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import INSTANCE_TERMINATED

        return await INSTANCE_TERMINATED.wait_async(
            self,
            ops.DescribeInstancesRequest(
                instance_ids=instance_ids,
                include_managed_resources=include_managed_resources,
                dry_run=dry_run,
                filters=filters,
                next_token=next_token,
                max_results=max_results,
            ),
            polling,
        )

    async def wait_until_security_group_exists(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        group_ids: Sequence[str] | None = None,
        group_names: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeSecurityGroupsResult]:
        """Waits for SecurityGroupExists.

        Calls ``describe_security_groups``, which has the arguments, every 5 s and 6 times at
        most; a ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import SECURITY_GROUP_EXISTS

        return await SECURITY_GROUP_EXISTS.wait_async(
            self,
            ops.DescribeSecurityGroupsRequest(
                group_ids=group_ids,
                group_names=group_names,
                next_token=next_token,
                max_results=max_results,
                dry_run=dry_run,
                filters=filters,
            ),
            polling,
        )

    async def wait_until_subnet_available(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        filters: Sequence[t.Filter] | None = None,
        subnet_ids: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeSubnetsResult]:
        """Waits for SubnetAvailable.

        Calls ``describe_subnets``, which has the arguments, every 15 s and 40 times at most;
        a ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import SUBNET_AVAILABLE

        return await SUBNET_AVAILABLE.wait_async(
            self,
            ops.DescribeSubnetsRequest(
                filters=filters,
                subnet_ids=subnet_ids,
                next_token=next_token,
                max_results=max_results,
                dry_run=dry_run,
            ),
            polling,
        )

    async def wait_until_system_status_ok(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        instance_ids: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        include_all_instances: bool | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeInstanceStatusResult]:
        """Waits for SystemStatusOk.

        Calls ``describe_instance_status``, which has the arguments, every 15 s and 40 times
        at most; a ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import SYSTEM_STATUS_OK

        return await SYSTEM_STATUS_OK.wait_async(
            self,
            ops.DescribeInstanceStatusRequest(
                instance_ids=instance_ids,
                max_results=max_results,
                next_token=next_token,
                include_managed_resources=include_managed_resources,
                dry_run=dry_run,
                filters=filters,
                include_all_instances=include_all_instances,
            ),
            polling,
        )

    async def wait_until_vpc_available(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        filters: Sequence[t.Filter] | None = None,
        vpc_ids: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeVpcsResult]:
        """Waits for VpcAvailable.

        Calls ``describe_vpcs``, which has the arguments, every 15 s and 40 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import VPC_AVAILABLE

        return await VPC_AVAILABLE.wait_async(
            self,
            ops.DescribeVpcsRequest(
                filters=filters,
                vpc_ids=vpc_ids,
                next_token=next_token,
                max_results=max_results,
                dry_run=dry_run,
            ),
            polling,
        )

    async def wait_until_vpc_exists(
        self,
        polling: runtime.Polling | None = None,
        /,
        *,
        filters: Sequence[t.Filter] | None = None,
        vpc_ids: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
    ) -> runtime.WaiterOutcome[ops.DescribeVpcsResult]:
        """Waits for VpcExists.

        Calls ``describe_vpcs``, which has the arguments, every 1 s and 5 times at most; a
        ``Polling`` before them says otherwise. Gives what it saw last.

        Raises:
            WaiterFailedError: It will not happen, or the service answered with another error.
            WaiterTimeoutError: It did not happen in time.
        """
        from .waiters import VPC_EXISTS

        return await VPC_EXISTS.wait_async(
            self,
            ops.DescribeVpcsRequest(
                filters=filters,
                vpc_ids=vpc_ids,
                next_token=next_token,
                max_results=max_results,
                dry_run=dry_run,
            ),
            polling,
        )
